import { createContext, use } from 'react'

/** Opens the capture dialog, about somebody or nobody yet. */
export const CaptureContext = createContext<(personId?: string) => void>(() => {})

/** `const capture = useCapture(); capture(person.id)` opens "Note something" about that person. */
export function useCapture(): (personId?: string) => void {
  return use(CaptureContext)
}
