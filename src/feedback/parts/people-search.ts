import { useCallback } from 'react'
import { api } from '../../ui/api.ts'
import { useMe } from '../../ui/me.ts'
import type { PersonChoice } from '../../ui/person-picker.tsx'

/** People by name for a PersonPicker. Before anything is typed: a manager's own reports, then the reader. */
export function usePeopleSearch(options: { withMe?: boolean } = {}): (query: string) => Promise<PersonChoice[]> {
  const { person, isManager } = useMe()
  const withMe = options.withMe ?? true
  return useCallback(
    async (query: string) => {
      const { people } = await api('people.list', query ? { find: query, limit: 8 } : isManager ? { reportsOf: person.id, limit: 20 } : { limit: 8 })
      const choices = people.filter((each) => !each.left && each.id !== person.id).map((each) => ({ id: each.id, name: each.name, note: each.title || each.team }))
      const fits = !query || people.some((each) => each.id === person.id)
      return withMe && fits ? [...choices, { id: person.id, name: person.name, note: 'you' }] : choices
    },
    [person, isManager, withMe],
  )
}
