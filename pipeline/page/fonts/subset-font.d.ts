declare module 'subset-font' {
  export interface SubsetOptions {
    readonly targetFormat?: 'sfnt' | 'woff' | 'woff2'
    /** OpenType features to keep; all of them when absent. */
    readonly keepFeatures?: readonly string[]
    /** A number pins the axis there. */
    readonly variationAxes?: Readonly<Record<string, number>>
    readonly noHinting?: boolean
    readonly dropTables?: readonly string[]
    /** Keeps every glyph; the text must then be absent. */
    readonly keepAllGlyphs?: boolean
  }
  export default function subsetFont(
    font: Buffer,
    text: string | undefined,
    options?: SubsetOptions
  ): Promise<Buffer>
}
