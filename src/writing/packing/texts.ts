import { unpack, type Packed } from './pack.ts'

// Only in the browser's coach: `plugin.ts` takes the texts out of its program and leaves a call of these in the place of each.

/** Put in by the build, behind all else: between two parts of the program it would keep gzip from seeing how alike they are. */
declare function packedTexts(): Packed

const texts = unpack(packedTexts()).split('\n')
let at = 0

// The names are those the build looks for. The texts come in the order in which the program asks for them.
export const __text = () => texts[at++]!
export const __list = () => __text().split('\t')
export const __pattern = (flags = 'u') => new RegExp(__text(), flags)
