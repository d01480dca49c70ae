import type { Finding } from './finding.ts'

/** Reasons a step does not happen, each with the HTTP status it becomes. */
export const REFUSALS = {
  'bad-request': 400,
  'not-signed-in': 401,
  'not-allowed': 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  invalid: 422,
  'version-required': 428,
  'too-many': 429,
} as const
export type RefusalCode = keyof typeof REFUSALS

/** One thing wrong with the input: `path` is a JSON pointer (or `row 12, column Email` for files). */
export interface InputError {
  path: string
  message: string
}

/** An expected "no", as a value. `detail` says what, where and what to do. */
export interface Refusal {
  readonly refused: true
  readonly code: RefusalCode
  readonly detail: string
  /** A short machine word below the code, e.g. `already-seen`. */
  readonly reason?: string
  readonly errors?: readonly InputError[]
  readonly findings?: readonly Finding[]
  /** For `conflict`: what is stored now, so that the caller can merge. */
  readonly current?: unknown
  /** For `too-many`: seconds to wait. */
  readonly retryAfter?: number
}

/** Makes a refusal. */
export function refuse(code: RefusalCode, detail: string, more: Omit<Partial<Refusal>, 'refused' | 'code' | 'detail'> = {}): Refusal {
  return { refused: true, code, detail, ...more }
}

/** Hidden and absent look the same: this is the only "not found" there is. */
export const notFound: Refusal = refuse('not-found', 'There is nothing here that you can open.')

/** Whether a result is a refusal. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && (value as { refused?: unknown }).refused === true
}
