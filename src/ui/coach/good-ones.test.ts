import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { goodOnes } from './good-ones.ts'

test('trade and text of each example', () => {
  const page = '# x\n\n## A good example\n\n- **Law.** “In three of five calls\n  she spoke first.”\n- Without a trade.\n\n## How to fix it\n\n- not this\n'
  expect(goodOnes(page)).toEqual([{ trade: 'Law', text: 'In three of five calls she spoke first.' }, { text: 'Without a trade.' }])
  expect(goodOnes('# x\n\n## A good example\n\n- **Any trade.** “Last part.”')).toEqual([{ trade: 'Any trade', text: 'Last part.' }])
  expect(goodOnes('# x')).toEqual([])
})

test('every rule has one to show', () => {
  const folder = new URL('../../../docs/rules/', import.meta.url)
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'))
  expect(pages.filter((page) => goodOnes(readFileSync(new URL(page, folder), 'utf8')).length === 0)).toEqual([])
})
