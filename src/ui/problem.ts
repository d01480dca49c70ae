import type { Finding } from '../kit/finding.ts'
import type { InputError } from '../kit/refusal.ts'
import type { FieldProblem } from './error-summary.tsx'
import { fieldId } from './field-id.ts'

/** What the server answered instead (RFC 9457), or that it could not be reached (`status` 0, `code` `offline`). */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  /** What is wrong and what to do, in a sentence. */
  readonly detail: string
  readonly errors: readonly InputError[]
  readonly findings: readonly Finding[]
  /** With 409: what is stored now. */
  readonly current: unknown

  constructor(fields: { status: number; code: string; detail: string; errors?: readonly InputError[]; findings?: readonly Finding[]; current?: unknown }) {
    super(fields.detail)
    this.name = 'Problem'
    this.status = fields.status
    this.code = fields.code
    this.detail = fields.detail
    this.errors = fields.errors ?? []
    this.findings = fields.findings ?? []
    this.current = fields.current
  }
}

/** The server could not be reached. */
export function offline(): Problem {
  return new Problem({ status: 0, code: 'offline', detail: 'The server can’t be reached just now. Try again in a moment.' })
}

/** Reads an answer that is not fine into a Problem, whatever its body is. */
export async function readProblem(response: Response): Promise<Problem> {
  const body = await response.json().catch(() => ({})) as Partial<Problem>
  return new Problem({
    status: response.status,
    code: body.code ?? 'unexpected',
    detail: body.detail ?? 'Something went wrong on the server. What you wrote is still here.',
    errors: body.errors,
    findings: body.findings,
    current: body.current,
  })
}

/**
 * A problem as lines for the ErrorSummary. `/email` finds the field with id `email`; what names no field stays a sentence.
 * @param fields ids of other names: `{ '/personId': 'person' }`
 */
export function fieldProblems(problem: Problem, fields: Readonly<Record<string, string>> = {}): FieldProblem[] {
  if (problem.errors.length === 0) return [{ message: problem.detail }]
  return problem.errors.map(({ path, message }) => ({ fieldId: (fields[path] ?? fieldId(path)) || undefined, message }))
}

/** The words for one field, the same as in the summary. */
export function problemAt(problems: readonly FieldProblem[], id: string): string | undefined {
  return problems.find((each) => each.fieldId === id)?.message
}
