import { api } from '../../ui/api.ts'
import type { PersonChoice } from '../../ui/person-picker.tsx'

/** People by name for a PersonPicker; those who left are not offered. */
export async function searchPeople(query: string): Promise<PersonChoice[]> {
  const { people } = await api('people.list', { limit: 8, ...(query && { find: query }) })
  return people.filter((person) => !person.left).map(({ id, name, title, team }) => ({ id, name, note: title || team }))
}
