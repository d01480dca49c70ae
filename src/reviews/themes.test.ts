import { describe, expect, test } from 'vitest'
import { id, record } from '../../test/facts-of-a-review.ts'
import { findThemes } from './themes.ts'
import type { PacketRecord } from './words.ts'

const noted = (n: number, on: string, text: string, tone?: PacketRecord['tone']) => record(n, { on, title: '', text, tone })
const ward = [
  noted(1, '2026-01-12', 'Priya named every drip at the night handover.', 'praise'),
  noted(2, '2026-02-09', 'Night handover without the drip times for bed 7.', 'concern'),
  noted(3, '2026-03-02', 'Calm with the relatives in room 4.', 'praise'),
  noted(4, '2026-04-20', 'Drips missing again at the night handover', 'concern'),
  noted(5, '2026-05-04', 'Explained the discharge letter to relatives.', 'praise'),
  noted(6, '2026-05-18', 'Two relatives wrote to thank her.', 'praise'),
  noted(7, '2026-06-01', 'Trained a newcomer.'),
  noted(8, '2026-06-08', 'Wrote the rota.'),
]

describe('themes', () => {
  test('group what recurs, with praise and concern side by side', () => {
    expect(findThemes(ward, ['Priya'])[0]).toEqual({
      term: 'night handover', ids: [id(1), id(2), id(4)], praise: [id(1)], concern: [id(2), id(4)], from: '2026-01-12', to: '2026-04-20', months: 3,
    })
  })
  test('different spellings of a word are one, shown as most records have it', () => {
    expect(findThemes(ward).map((theme) => theme.term)).toEqual(['night handover', 'drip', 'relatives'])
  })
  test('the order of the records does not matter', () => expect(findThemes(ward.toReversed())).toEqual(findThemes(ward)))
  test('twice is chance', () => expect(findThemes(ward.slice(0, 2))).toEqual([]))
  test('a name groups nothing', () => {
    const named = ward.map((each) => ({ ...each, text: `Okafor: ${each.text}` }))
    expect(findThemes(named, ['Priya Okafor']).some((theme) => theme.term.includes('okafor'))).toBe(false)
  })
  test('what stands in most records is background', () => {
    const all = ward.map((each) => ({ ...each, text: `${each.text} On the ward.` }))
    expect(findThemes(all).some((theme) => theme.term === 'ward')).toBe(false)
  })
  test('two words do not meet over a full stop', () => {
    const split = ['2026-01-05', '2026-02-05', '2026-03-05', '2026-04-05', '2026-05-05', '2026-06-05'].map((on, n) =>
      noted(n + 1, on, n < 3 ? 'Closed the audit. Suppliers were told' : 'Quiet'))
    expect(findThemes(split).map((theme) => theme.term)).not.toContain('audit suppliers')
  })
  test('other scripts', () => {
    const greek = ['2026-01-05', '2026-02-05', '2026-03-05'].map((on, n) => noted(n + 1, on, 'Παράδοση βάρδιας'))
    expect(findThemes([...greek, ...ward.slice(5)])[0]?.term).toBe('παράδοση βάρδιας')
  })
  test('nothing from nothing', () => expect(findThemes([noted(1, '2026-01-01', '🎉'), noted(2, '2026-01-02', '')])).toEqual([]))
})
