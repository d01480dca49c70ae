// Generated from the list of actions by `npm run generate`. Do not edit.
export const ROUTES = {
  'framework.show': { method: 'GET', path: '/framework' },
  'people.list': { method: 'GET', path: '/people' },
  'session.me': { method: 'GET', path: '/me' },
} as const
