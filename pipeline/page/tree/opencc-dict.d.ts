/** A table as one string: `from to|from to`. */
declare module 'opencc-js/dict/*' {
  const table: string
  export default table
}
