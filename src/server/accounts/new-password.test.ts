import { expect, test } from 'vitest'
import { passwordProblem } from './new-password.ts'

const KNOWN = ['Priya Raman', 'priya.raman@example.com', 'Test Works']

test.each(['four quiet green otters', 'Tr4ffic-l1ght', 'correct horse battery staple', 'ünïcödé wörds', '我的密码是很长的一句话呀呀'])('%s will do', (password) => {
  expect(passwordProblem(password, KNOWN)).toBeUndefined()
})

test.each([
  ['too short', 'at least 12'], ['a'.repeat(300), 'at most 256'], ['aaaaaaaaaaaaaaa', 'anybody would try'], ['121212121212', 'anybody would try'],
  ['PasswordPassword', 'anybody would try'], ['priyaraman1234', 'mostly your name'], ['Plumbline2026', 'mostly your name'], ['testworks123', 'mostly your name'],
])('%s will not, and says why', (password, why) => {
  expect(passwordProblem(password, KNOWN)).toContain(why)
})
