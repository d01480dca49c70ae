import { expect, test } from 'vitest'
import { wordFields } from './kept-words.ts'

// No typed word is lost (promise 2): what one types into a field is held by useKept or useAutosave, on this device from the first letter on.

/** Files that keep nothing, each with its reason. */
const EXCEPT: Record<string, string> = {
  'web/doors/set-up.tsx': 'nobody has an account yet, so nobody is there to keep it for',
  'web/doors/password.tsx': 'a password is never kept',
}

test('every field of words is kept on this device', () => {
  const fields = wordFields()
  expect(fields.length).toBeGreaterThan(50)
  expect(fields.filter(({ file, kept }) => !kept && !(file in EXCEPT)).map(({ file, at }) => `${file}: ${at}`)).toEqual([])
  expect(Object.keys(EXCEPT).filter((file) => fields.every((field) => field.file !== file || field.kept))).toEqual([])
})
