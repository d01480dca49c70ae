import type { Plugin } from 'vite'
import { pack } from './pack.ts'
import { marked, texts } from './texts-of.ts'

const TEXTS = new URL('./texts.ts', import.meta.url).pathname
const ROOM = new URL('..', import.meta.url).pathname
const LEXICON = new URL('../lexicon/', import.meta.url).pathname

/** Lets the texts of the coach travel packed: phrases, patterns and messages are most of its program, and gzip takes a third more for them. */
export function packedTexts(): Plugin {
  return {
    name: 'plumbline-packed-texts',
    enforce: 'post',
    transform(code, id) {
      if (!id.startsWith(ROOM) || !id.endsWith('.ts') || id.startsWith(new URL('.', import.meta.url).pathname)) return undefined
      const found = marked(code, this.parse(code), id.startsWith(LEXICON))
      return found && { code: `import { __text, __list, __pattern } from ${JSON.stringify(TEXTS)};${found}`, map: null }
    },
    renderChunk(code) {
      if (!code.includes('packedTexts()')) return undefined
      const found = texts(code, this.parse(code))
      return { code: `${found.code}\nfunction packedTexts(){return ${JSON.stringify(pack(found.texts.join('\n')))}}`, map: null }
    },
  }
}
