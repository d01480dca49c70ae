import { useState, type FormEvent, type ReactNode } from 'react'
import { Button } from '../../ui/button.tsx'
import { ErrorSummary, type FieldProblem } from '../../ui/error-summary.tsx'
import { Page } from '../../ui/page.tsx'
import { fieldProblems, Problem } from '../../ui/problem.ts'
import { Plumb } from '../brand.tsx'

/** A page before the sign-in: the line, a heading, a sentence, one form. */
export function Door({ title, purpose, children }: { title: string; purpose: ReactNode; children?: ReactNode }) {
  return (
    <main className="mx-auto max-w-form px-6 pt-6 pb-16 sm:pt-20">
      <p className="mb-8 flex items-center gap-3 text-soft"><Plumb />Plumbline</p>
      <Page title={title} purpose={purpose} width="form">{children}</Page>
    </main>
  )
}

export interface DoorFormProps {
  /** The primary button's words. */
  send: string
  /** What sending does; rejects with a Problem. */
  onSend: (form: Record<string, string>) => Promise<unknown>
  /** Own checks before anything is sent. */
  check?: (form: Record<string, string>) => FieldProblem[]
  /** Names of the server's fields that have other ids here. */
  fields?: Record<string, string>
  children?: (problems: readonly FieldProblem[]) => ReactNode
  /** Other ways, beside the button. */
  more?: ReactNode
}

/** One form with its summary of problems and one primary button. */
export function DoorForm({ send, onSend, check, fields, children, more }: DoorFormProps) {
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const [busy, setBusy] = useState(false)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = Object.fromEntries([...new FormData(event.currentTarget)].map(([key, value]) => [key, String(value)]))
    const found = check?.(form) ?? []
    setProblems(found)
    if (found.length > 0) return
    setBusy(true)
    try {
      await onSend(form)
    } catch (error) {
      setProblems(error instanceof Problem ? fieldProblems(error, fields) : [{ message: 'Something went wrong. Nothing was changed; try again.' }])
    } finally {
      setBusy(false)
    }
  }

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <ErrorSummary errors={problems} />
      <div className="space-y-6">{children?.(problems)}</div>
      <div className="mt-8 flex flex-wrap items-center gap-4">
        <Button variant="primary" type="submit" busy={busy}>{send}</Button>
        {more}
      </div>
    </form>
  )
}
