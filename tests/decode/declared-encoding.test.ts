import {expect, it} from 'vitest'
import {declaredEncoding} from '../../pipeline/decode/declared-encoding.ts'
import {encode} from './encode.ts'

it.each([
  ['<meta charset=gbk>', {label: 'gbk', encoding: 'gb18030'}],
  ['<META charset = "GB2312">', {label: 'GB2312', encoding: 'gb18030'}],
  [
    "<meta http-equiv='Content-Type' content='text/html; charset=big5-hkscs'>",
    {label: 'big5-hkscs', encoding: 'big5'}
  ],
  ['<?xml version="1.0" encoding="utf-8"?>', {label: 'utf-8', encoding: 'utf-8'}],
  ['<meta charset="iso-8859-1">', {label: 'iso-8859-1', encoding: 'windows-1252'}],
  ['<meta charset="euc-kr">', {label: 'euc-kr'}],
  ['<meta charset="no-such-thing">', {label: 'no-such-thing'}],
  ['<p>charset=gbk</p>', undefined],
  [`${' '.repeat(2000)}<meta charset="gbk">`, undefined]
])('%s', (head, declared) => {
  expect(declaredEncoding(encode(head, 'utf-8'), 'a.HTM')).toEqual(declared)
})
