import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readBlocks, readSpans } from './markdown.ts'

test('blocks of a page, lines joined', () => {
  expect(readBlocks('# One\n\nTwo\nlines.\n\n- a\n  more\n- b\n\n> said\n\n```md\n# not a heading\n```')).toEqual([
    { kind: 'heading', level: 1, text: 'One' }, { kind: 'paragraph', text: 'Two lines.' }, { kind: 'list', items: ['a more', 'b'] },
    { kind: 'quote', text: 'said' }, { kind: 'code', text: '# not a heading' },
  ])
})

test('spans of a line', () => {
  expect(readSpans('a **b** and `c`, *d*')).toEqual([
    { text: 'a ', look: 'plain' }, { text: 'b', look: 'strong' }, { text: ' and ', look: 'plain' }, { text: 'c', look: 'code' }, { text: ', ', look: 'plain' }, { text: 'd', look: 'emphasis' },
  ])
})

test('every rule page is written in what can be shown', () => {
  const folder = new URL('../../../docs/rules/', import.meta.url).pathname
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'))
  expect(pages.length).toBeGreaterThan(15)
  for (const page of pages) {
    const blocks = readBlocks(readFileSync(join(folder, page), 'utf8').replace(/<!--[\s\S]*?-->\n?/g, ''))
    const unread = blocks.flatMap((block) => ('text' in block && block.kind !== 'code' && block.kind !== 'quote' ? [block.text] : [])).filter((text) => /^\s*(\||\d+\. |#|!\[)/m.test(text))
    expect([page, unread]).toEqual([page, []])
  }
})
