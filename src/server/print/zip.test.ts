import { expect, test } from 'vitest'
import { unzip } from '../../../test/unzip.ts'
import { zipOf } from './zip.ts'

test('files come out of the archive as they went in', () => {
  const entries = [{ path: 'read-me.md', body: '# Hello' }, { path: 'reviews/Zoë.json', body: '{}' }, { path: 'empty.txt', body: '' }, { path: 'bytes', body: new Uint8Array([65, 66]) }]
  const read = unzip(zipOf(entries, '2026-03-04T10:11:12.000Z'))
  expect([...read]).toEqual([['read-me.md', '# Hello'], ['reviews/Zoë.json', '{}'], ['empty.txt', ''], ['bytes', 'AB']])
})
