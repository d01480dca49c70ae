import { expect, test } from 'vitest'
import { mailSettings } from './settings.ts'

const FROM = { PLUMBLINE_MAIL_FROM: 'Plumbline at Tarn & Reed <plumbline@example.com>' }
const read = (url: string, more = {}) => mailSettings({ PLUMBLINE_SMTP_URL: url, ...FROM, ...more } as NodeJS.ProcessEnv)

test('without a mail server there are no settings', () => expect(mailSettings({})).toBeUndefined())

test('an address says everything; TLS is required except on this machine', () => {
  expect(read('smtp://plumbline:p%40ss@mail.example.com')).toEqual({
    host: 'mail.example.com', port: 587, secure: false, tls: 'required', user: 'plumbline', password: 'p@ss', from: { name: 'Plumbline at Tarn & Reed', address: 'plumbline@example.com' },
  })
  expect(read('smtps://mail.example.com')).toMatchObject({ port: 465, secure: true })
  expect(read('smtp://127.0.0.1:2525')).toMatchObject({ port: 2525, tls: 'off' })
  expect(read('smtp://mail.example.com:25?tls=off')).toMatchObject({ port: 25, tls: 'off' })
  expect(read('smtp://mail.example.com', { PLUMBLINE_MAIL_FROM: 'plumbline@example.com' })!.from).toEqual({ name: 'Plumbline', address: 'plumbline@example.com' })
})

test('what cannot be read is said before anything is started', () => {
  for (const url of ['mail.example.com', 'http://mail.example.com', 'smtp://']) expect(() => read(url)).toThrow('PLUMBLINE_SMTP_URL should look like')
  expect(() => read('smtp://mail.example.com?tls=maybe')).toThrow('?tls=required or ?tls=off')
  for (const from of [undefined, '', 'Plumbline', 'a@b\r\nBcc: c@d', '<@>']) expect(() => read('smtp://mail.example.com', { PLUMBLINE_MAIL_FROM: from })).toThrow('PLUMBLINE_MAIL_FROM')
})
