import { unpack, type Packed } from './pack.ts'

// Only in the browser's coach: `plugin.ts` takes the texts out of its program and leaves a call of these in the place of each.

/** Put in by the build. */
declare const PACKED_TEXTS: Packed

const texts = unpack(PACKED_TEXTS).split('\n')
let at = 0

// The names are those the build looks for. The texts come in the order in which the program asks for them.
export const __text = () => texts[at++]!
export const __list = () => __text().split('\t')
export const __pattern = (flags: string) => new RegExp(__text(), flags)
