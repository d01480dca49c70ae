// Generated from the list of actions by `npm run generate`. Do not edit.
export const ROUTES = {
  'framework.show': { method: 'GET', path: '/framework' },
  'people.list': { method: 'GET', path: '/people' },
  'person.invite': { method: 'POST', path: '/people/{id}/invitation' },
  'session.me': { method: 'GET', path: '/me' },
  'token.create': { method: 'POST', path: '/tokens' },
  'token.list': { method: 'GET', path: '/tokens' },
  'token.revoke': { method: 'DELETE', path: '/tokens/{id}' },
} as const
