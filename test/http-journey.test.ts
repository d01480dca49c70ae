import { afterAll, beforeAll, describe } from 'vitest'
import { around } from './http-journey/around.ts'
import { described } from './http-journey/described.ts'
import { founding } from './http-journey/founding.ts'
import { hidden } from './http-journey/hidden.ts'
import { begin, end } from './http-journey/journey.ts'
import { saying } from './http-journey/saying.ts'
import { writing } from './http-journey/writing.ts'

// The first path over HTTP alone, on an empty organisation: every call goes where the description says, every answer is held against it.
beforeAll(() => begin('2026-10-01'))
afterAll(end)

describe('an empty organisation', () => { founding() })
describe('saying it', () => { saying() })
describe('writing it', () => { writing() })
describe('around it', () => { around() })
describe('hidden and absent answer byte for byte the same', () => { hidden() })
describe('the description', () => { described() })
