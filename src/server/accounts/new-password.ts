/** Long enough that its length carries it: no rules about capitals and digits, which only make it harder to remember. */
export const SHORTEST_PASSWORD = 12
/** Far above any pass phrase; only keeps a request small. */
export const LONGEST_PASSWORD = 256
/** Fewer different characters than this is a pattern, such as "aaaaaaaaaaaa" or "121212121212". */
const FEWEST_CHARACTERS = 5
/** What has to be left of a password without the words everybody would try first. */
const LEAST_OF_ITS_OWN = 5

/** Those among the most common leaked passwords that are long enough to get here. */
const COMMON = new Set([
  'password1234', 'password12345', 'password123456', 'passwordpassword', '1234567890ab', '123456789012', '1234567890123', '12345678901234',
  'qwertyuiop12', 'qwertyuiop123', 'qwertyuiop1234', 'qwerty123456', 'qwerty1234567', '1q2w3e4r5t6y', '1q2w3e4r5t6y7u', '1qaz2wsx3edc',
  '1qaz2wsx3edc4rfv', 'q1w2e3r4t5y6', 'zaq12wsxcde3', 'abcdefghijkl', 'abcdefghijklm', 'abc123456789', 'a1b2c3d4e5f6', 'administrator',
  'letmeinletmein', 'iloveyou1234', 'welcome12345', 'welcome123456', 'changeme1234', 'changemechangeme', 'qwertyuiopasdf', 'asdfghjkl123',
  'asdfghjklzxcvbnm', 'zxcvbnm12345', '0987654321qwe', '123qweasdzxc', 'qweasdzxc123', 'unknown12345', 'football1234', 'princess1234',
])

/**
 * Why a new password will not do, in a sentence; undefined when it will.
 * @param known words others know of the person: name, e-mail, organisation
 */
export function passwordProblem(password: string, known: readonly string[]): string | undefined {
  if ([...password].length < SHORTEST_PASSWORD) return `Use at least ${SHORTEST_PASSWORD} characters. Four or five words you will remember do well.`
  if (password.length > LONGEST_PASSWORD) return `Use at most ${LONGEST_PASSWORD} characters.`
  const plain = password.toLowerCase()
  if (COMMON.has(plain) || new Set(plain).size < FEWEST_CHARACTERS) return 'This is one of the first passwords anybody would try. Choose another.'
  if ([...ownPart(plain, known)].length < LEAST_OF_ITS_OWN) return 'This is mostly your name, your e-mail or the organisation. Add some words of your own.'
  return undefined
}

/** What is left when the words others know are taken out, the longest first. */
function ownPart(plain: string, known: readonly string[]): string {
  const words = ['plumbline', 'password', ...known.flatMap((each) => each.toLowerCase().split(/[^\p{L}\p{N}]+/u))]
  const longestFirst = words.filter((word) => word.length > 2).sort((a, b) => b.length - a.length)
  return longestFirst.reduce((left, word) => left.replaceAll(word, ''), plain)
}
