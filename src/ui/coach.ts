import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Finding } from '../kit/finding.ts'

/** The pause after which the coach may speak: long enough not to interrupt a word. */
export const COACH_PAUSE_MS = 250

/**
 * Runs a check after each pause in typing and leaves out what the author has put away.
 * @param check pure; keep its identity stable (module function or useCallback)
 * @param key names the document on this device, so that what was put away stays away
 */
export function useCoach<Doc>(key: string, document: Doc, check: (document: Doc) => readonly Finding[]): {
  findings: readonly Finding[]
  dismiss: (finding: Finding) => void
} {
  const [found, setFound] = useState<{ all: readonly Finding[]; document: Doc }>({ all: [], document })
  const [away, setAway] = useState(() => readAway(key))
  useEffect(() => {
    const timer = setTimeout(() => setFound({ all: check(document), document }), COACH_PAUSE_MS)
    return () => clearTimeout(timer)
  }, [document, check])
  const dismiss = useCallback((finding: Finding) => {
    setAway((old) => {
      const next = [...old, sameness(finding)]
      writeAway(key, next)
      return next
    })
  }, [key])
  const findings = useMemo(() => found.all.filter((each) => each.severity === 'block' || !away.includes(sameness(each))), [found, away])
  return { findings, dismiss }
}

/** Two findings are the same when rule, place and words are: positions move while one types. */
function sameness(finding: Finding): string {
  return `${finding.rule}|${finding.path ?? ''}|${finding.message}`
}

const STORE = 'plumbline:put-away:'

function readAway(key: string): readonly string[] {
  try {
    return JSON.parse(localStorage.getItem(STORE + key) ?? '[]') as string[]
  } catch {
    return []
  }
}

function writeAway(key: string, away: readonly string[]) {
  try {
    localStorage.setItem(STORE + key, JSON.stringify(away))
  } catch {
    // a full or forbidden store only means that advice comes back after a reload
  }
}
