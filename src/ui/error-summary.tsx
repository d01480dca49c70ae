import { useEffect, useRef } from 'react'
import { useErrorTitle } from './page.tsx'

export interface FieldProblem {
  /** Id of the field; without it the line is plain text. */
  fieldId?: string
  message: string
}

/**
 * "There is a problem": shown above a form after it was sent in vain. Takes the focus when its errors change, links to
 * each field, and puts "Error:" in the window's title.
 */
export function ErrorSummary({ errors, title = 'There is a problem' }: { errors: readonly FieldProblem[]; title?: string }) {
  const box = useRef<HTMLDivElement>(null)
  const told = errors.map((each) => each.message).join('\n')
  useErrorTitle(errors.length > 0)
  useEffect(() => {
    if (told) box.current?.focus()
  }, [told])
  if (errors.length === 0) return null
  return (
    <div ref={box} tabIndex={-1} role="alert" className="mb-6 max-w-prose rounded-sm border-2 border-ink p-4" data-error-summary="">
      <h2 className="text-large">{title}</h2>
      <ul className="mt-2 list-none space-y-1">
        {errors.map((each, i) => (
          <li key={i}>
            {each.fieldId
              ? <a href={`#${each.fieldId}`} className="font-medium text-ink underline underline-offset-4" onClick={(event) => jump(event, each.fieldId!)}>{each.message}</a>
              : each.message}
          </li>
        ))}
      </ul>
    </div>
  )
}

function jump(event: { preventDefault: () => void }, id: string) {
  const field = globalThis.document.getElementById(id)
  if (!field) return
  event.preventDefault()
  field.scrollIntoView({ block: 'center' })
  field.focus()
}
