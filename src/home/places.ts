/** Where in the browser a task is done. The one list of addresses that home knows. */
export const places = {
  ownLedger: () => '/ledger',
  ledger: (personId: string) => `/people/${personId}`,
  requests: () => '/feedback-requests',
  ownExpectations: () => '/ledger?tab=expectations',
  expectations: (personId: string) => `/people/${personId}?tab=expectations`,
  monthlyNote: (personId: string, month: string) => `/people/${personId}/notes/${month}`,
  oneOnOnes: (personId: string) => `/people/${personId}?tab=one-on-ones`,
  ownOneOnOnes: () => '/ledger?tab=one-on-ones',
  career: (personId: string) => `/people/${personId}?tab=career`,
  ownCareer: () => '/ledger?tab=career',
  careerCheckIn: (id: string) => `/career-check-ins/${id}`,
  ask: (about: string) => `/feedback-requests?ask=${about}`,
  oneOnOne: (id: string) => `/one-on-ones/${id}`,
  review: (id: string) => `/reviews/${id}`,
}
