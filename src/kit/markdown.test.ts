import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { escapeMarkdown, markdownOf } from './markdown.ts'
import { fileName } from './paper.ts'

test('a paper as Markdown', () => {
  expect(markdownOf({
    title: 'Review of Zoë "Z" Ångström', foot: 'A copy for Zoë, 4 March 2026',
    facts: [['Written by', 'Ana: Silva'], ['Shared', '4 March 2026']],
    blocks: [
      { kind: 'heading', level: 2, text: 'Summary\n# 2026' }, { kind: 'text', text: 'A calm year.\nTwo lines.\n\n\n\n# Not a heading' },
      { kind: 'text', label: 'What', text: '*Shipped* it' }, { kind: 'list', items: ['one\n\ntwo', '- three'], numbered: true }, { kind: 'note', text: 'Small _print_' },
    ],
  })).toBe(`---
title: "Review of Zoë \\"Z\\" Ångström"
written-by: "Ana: Silva"
shared: "4 March 2026"
---

# Review of Zoë "Z" Ångström

## Summary # 2026

A calm year.\\
Two lines.

\\# Not a heading

**What:** \\*Shipped\\* it

1. one

   two
2. \\- three

*Small \\_print\\_*

---

*A copy for Zoë, 4 March 2026*
`)
})

describe('text stays text', () => {
  test.each([
    ['# a', '\\# a'], ['- a', '\\- a'], ['+ a', '\\+ a'], ['1. a', '1\\. a'], ['12) a', '12\\) a'], ['> a', '\\> a'], ['---', '\\---'], ['===', '\\==='],
    ['    code', '&#32;   code'], ['`a`', '\\`a\\`'], ['<b>', '\\<b>'], ['[a](b)', '\\[a\\](b)'], ['snake_case', 'snake_case'], ['_a_', '\\_a\\_'], ['a \\ b', 'a \\\\ b'],
    ['&amp; & R&D', '\\&amp; & R&D'], ['$x$ ~~y~~', '\\$x\\$ \\~\\~y\\~\\~'], ['| a | b |', '\\| a | b |'], ['1.5 days', '1.5 days'], ['a\r\nb', 'a\\\nb'], ['\n\n a', '&#32;a'],
  ])('%j', (text, markdown) => expect(escapeMarkdown(text)).toBe(markdown))

  test('whatever it is, it reads back', () => {
    const read = (markdown: string) => markdown.replace(/\\\n/g, '\n').replace(/\\([!-/:-@[-`{-~])/g, '$1').replace(/^&#(32|9);/gm, (_, code: string) => String.fromCharCode(Number(code)))
    const plain = (text: string) => text.replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd').split('\n').map((line) => line.trimEnd()).join('\n').replace(/^\n+|\s+$/g, '').replace(/\n{3,}/g, '\n\n')
    const marks = fc.string({ unit: fc.constantFrom(...'ab12 \n#*_`<>[]()-+=~$&|\\.!:\t') })
    fc.assert(fc.property(marks, (text) => { expect(read(escapeMarkdown(text))).toBe(plain(text)) }))
  })
})

test('file names survive every file system', () => {
  expect(fileName('Review of Zoë Ångström, 2026/27')).toBe('review-of-zoe-angstrom-2026-27')
  expect([fileName('日本'), fileName('../..'), fileName('Łukasz Ø')]).toEqual(['file', 'file', 'lukasz-o'])
})
