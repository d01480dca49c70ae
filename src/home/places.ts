/** Where in the browser a task is done. The one list of addresses that home knows. */
export const places = {
  ownLedger: () => '/ledger',
  ledger: (personId: string) => `/people/${personId}`,
  requests: () => '/feedback-requests',
  ownExpectations: () => '/ledger?tab=expectations',
  expectations: (personId: string) => `/people/${personId}?tab=expectations`,
  monthlyNote: (personId: string, month: string) => `/people/${personId}/notes/${month}`,
  oneOnOne: (id: string) => `/one-on-ones/${id}`,
  review: (id: string) => `/reviews/${id}`,
}
