import { crc32, inflateRawSync } from 'node:zlib'

/** Reads an archive back the way readers do: from its end, through the directory. */
export function unzip(archive: Uint8Array): Map<string, string> {
  const bytes = Buffer.from(archive)
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  let at = bytes.readUInt32LE(end + 16)
  const found = new Map<string, string>()
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [crc, packed, plain, name, offset] = [bytes.readUInt32LE(at + 16), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24), bytes.readUInt16LE(at + 28), bytes.readUInt32LE(at + 42)]
    const from = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28)
    const body = inflateRawSync(bytes.subarray(from, from + packed))
    if (body.length !== plain || crc32(body) !== crc) throw new Error('the archive is damaged')
    found.set(bytes.subarray(at + 46, at + 46 + name).toString(), body.toString())
    at += 46 + name
  }
  return found
}
