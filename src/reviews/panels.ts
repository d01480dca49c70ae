import { api } from '../ui/api.ts'
import type { Me } from '../ui/me.ts'
import type { Found, Panels } from '../ui/panels.ts'
import { STATE_WORDS } from './parts/state-words.ts'

const isHr = (me: Me) => me.roles.includes('hr_admin') || me.roles.includes('hr_partner')
const isHrAdmin = (me: Me) => me.roles.includes('hr_admin')

export const panels: Panels = {
  routes: [
    { path: '/reviews', title: 'Reviews', load: () => import('./screens/reviews.tsx') },
    { path: '/reviews/$id', title: 'Review', load: () => import('./screens/review.tsx') },
    { path: '/reviews/$id/correction', title: 'Correct a review', load: () => import('./screens/correction.tsx') },
    { path: '/kept-drafts/$id', title: 'Kept draft', load: () => import('./screens/kept-draft.tsx') },
    { path: '/reviews/$id/drafts', title: 'Earlier drafts', load: () => import('./screens/drafts.tsx') },
    { path: '/reviews/$id/comment-drafts', title: 'Earlier drafts', load: () => import('./screens/comment-drafts.tsx') },
    { path: '/reviews/$id/hidden-drafts', title: 'Earlier drafts', load: () => import('./screens/hidden-drafts.tsx') },
    { path: '/cycles', title: 'Review cycles', load: () => import('./screens/cycles/cycles.tsx'), needs: isHr },
    { path: '/cycles/new', title: 'Plan a review cycle', load: () => import('./screens/cycles/new-cycle.tsx'), needs: isHrAdmin },
    { path: '/cycles/$id/plan', title: 'Plan a review cycle', load: () => import('./screens/cycles/new-plan.tsx'), needs: isHrAdmin },
    { path: '/review-templates', title: 'Review templates', load: () => import('./screens/templates/templates.tsx'), needs: isHr },
    { path: '/review-templates/$id', title: 'Review template', load: () => import('./screens/templates/template.tsx'), needs: isHr },
    { path: '/cycles/$id', title: 'Review cycle', load: () => import('./screens/cycles/cycle.tsx'), needs: isHr },
  ],
  commands: [
    { id: 'reviews.open', title: 'Reviews', keys: 'g r', to: '/reviews', nav: 45, words: 'self-review performance write read' },
    { id: 'cycles.open', title: 'Review cycles', keys: 'g c', to: '/cycles', nav: 70, needs: isHr, words: 'progress overdue dates' },
    { id: 'templates.open', title: 'Review templates', to: '/review-templates', needs: isHr, words: 'questions cycle' },
    { id: 'cycles.new', title: 'Plan a review cycle', to: '/cycles/new', needs: isHrAdmin, words: 'create new' },
  ],
  find: findReviews,
}

/** Reviews I write, by the name of the person they are about, or as they are called: "review of Mina". */
async function findReviews(query: string): Promise<readonly Found[]> {
  const { reviews } = await api('review.list', { as: 'reviewer', limit: 200 })
  const asked = query.toLowerCase().replace(/^reviews? (of )?/, '')
  return reviews
    .filter(
      (review) =>
        review.kind === 'manager' &&
        review.subject.name
          .toLowerCase()
          .split(/\s+/)
          .some((word) => word.startsWith(asked)),
    )
    .slice(0, 5)
    .map((review) => ({
      id: `review.${review.id}`,
      title: `Review of ${review.subject.name}`,
      note: `${STATE_WORDS[review.state]}, ${review.cycle.name}`,
      to: `/reviews/${review.id}`,
    }))
}
