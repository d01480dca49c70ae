import { expect, test } from 'vitest'
import { declineConsequence, requestTitle } from './request-words.ts'

const ana = { id: 'ana', name: 'Ana Silva' }
const ben = { id: 'ben', name: 'Ben Ito' }
const mina = { id: 'mina', name: 'Mina Okafor' }

test.each([
  [{ asker: ana, asked: ben, subject: ana }, 'ben', 'Ana Silva asks you about their own work'],
  [{ asker: ana, asked: ben, subject: mina }, 'ben', 'Ana Silva asks you about Mina Okafor'],
  [{ asker: ana, asked: ben, subject: mina }, 'ana', 'You asked Ben Ito about Mina Okafor'],
  [{ asker: ana, asked: ben, subject: ana }, 'ana', 'You asked Ben Ito about yourself'],
  [{ asker: mina, asked: ben, subject: mina }, 'ana', 'Mina Okafor asked Ben Ito about Mina Okafor'],
])('%o for %s', (request, meId, words) => expect(requestTitle(request, meId)).toBe(words))

test('declining says who learns of it', () => {
  expect(declineConsequence({ asker: ana, subject: ana })).toContain('Ana Silva is not told')
  expect(declineConsequence({ asker: ana, subject: mina })).toBe('Nobody asks you why. Ana Silva can see that you would rather not. Mina Okafor is not told.')
})
