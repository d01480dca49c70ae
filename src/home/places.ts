/** Where in the browser a task is done. The one list of addresses that home knows. */
export const places = {
  ledger: (personId: string) => `/people/${personId}/ledger`,
  requests: () => '/feedback-requests',
  expectations: (personId: string) => `/people/${personId}/expectations`,
  monthlyNote: (personId: string, month: string) => `/people/${personId}/monthly-notes/${month}`,
  oneOnOne: (id: string) => `/one-on-ones/${id}`,
  review: (id: string) => `/reviews/${id}`,
}
