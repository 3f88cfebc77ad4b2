/** The encodings that are read, by the names that `TextDecoder` knows. GBK and GB2312 are read as GB18030. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5', 'windows-1252'] as const

export type Encoding = (typeof encodings)[number]
