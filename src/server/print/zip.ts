import { crc32, deflateRawSync } from 'node:zlib'

/** One file of a ZIP archive. */
export interface ZipEntry {
  /** With `/` between folders. */
  path: string
  body: string | Uint8Array
}

const UTF8_NAMES = 0x0800
const DEFLATE = 8

/** A ZIP archive (PKWARE APPNOTE 6.3, without ZIP64: up to 4 GB and 65,535 files), which every system opens with a double click. */
export function zipOf(entries: readonly ZipEntry[], now: string): Uint8Array {
  const stamp = dosTime(now)
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { path, body } of entries) {
    const name = Buffer.from(path)
    const plain = Buffer.from(body)
    const packed = deflateRawSync(plain)
    const common = fields([2, 20], [2, UTF8_NAMES], [2, DEFLATE], [2, stamp.time], [2, stamp.date], [4, crc32(plain)], [4, packed.length], [4, plain.length], [2, name.length], [2, 0])
    parts.push(fields([4, 0x04034b50]), common, name, packed)
    directory.push(fields([4, 0x02014b50], [2, 20]), common, fields([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]), name)
    offset += 4 + common.length + name.length + packed.length
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0)
  const end = fields([4, 0x06054b50], [2, 0], [2, 0], [2, entries.length], [2, entries.length], [4, size], [4, offset], [2, 0])
  return Buffer.concat([...parts, ...directory, end])
}

/** Little-endian numbers one after the other: how many bytes each has, and its value. */
function fields(...numbers: readonly (readonly [2 | 4, number])[]): Buffer {
  const bytes = Buffer.alloc(numbers.reduce((sum, [length]) => sum + length, 0))
  let at = 0
  for (const [length, value] of numbers) at = bytes.writeUIntLE(value, at, length)
  return bytes
}

/** Two seconds is as fine as it gets, and 1980 as early. */
function dosTime(now: string): { time: number; date: number } {
  const at = new Date(now)
  const year = Math.max(1980, at.getUTCFullYear())
  return {
    time: (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1),
    date: ((year - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate(),
  }
}
