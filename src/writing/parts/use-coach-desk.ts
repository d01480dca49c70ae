import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { api } from '../../ui/api.ts'
import { openCoach, type AskCoach } from './coach-desk.ts'

/** A page that has just opened has better to do; whoever begins to write is not kept waiting. */
const REST_MS = 2_000
const WORDS_STAY_MS = 600_000

/** The coach, once it is ready to be asked; undefined until then. Its program is loaded when somebody begins to write, or the page rests. */
export function useCoachDesk(): AskCoach | undefined {
  const wanted = useWanted()
  const words = useQuery({
    queryKey: ['coach.surroundings', {}],
    queryFn: ({ signal }) => api('coach.surroundings', {}, { signal }),
    enabled: wanted, staleTime: WORDS_STAY_MS, refetchOnWindowFocus: false, refetchOnReconnect: false,
  })
  const [ask, setAsk] = useState<{ coach: AskCoach }>()
  useEffect(() => {
    if (!words.data) return
    const coach = openCoach(words.data)
    setAsk({ coach: coach.ask })
    return () => {
      setAsk(undefined)
      coach.close()
    }
  }, [words.data])
  return ask?.coach
}

/** True once a text has the focus, or nothing happened for a while. */
function useWanted(): boolean {
  const [wanted, setWanted] = useState(false)
  useEffect(() => {
    if (wanted) return
    const want = () => setWanted(true)
    const onFocus = ({ target }: FocusEvent) => target instanceof HTMLTextAreaElement && want()
    const timer = setTimeout(want, REST_MS)
    addEventListener('focusin', onFocus)
    if (document.activeElement instanceof HTMLTextAreaElement) want()
    return () => {
      clearTimeout(timer)
      removeEventListener('focusin', onFocus)
    }
  }, [wanted])
  return wanted
}
