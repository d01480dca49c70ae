/** Rows of one file: three times the largest organisation this is built for; more is a wrong file. */
export const MOST_ROWS = 60_000
/** Characters of one line. Real exports stay below 5,000; a longer line has lost its line ends. */
export const LONGEST_LINE = 100_000
/** Characters of one cell, as the directory shows it: longer is a text that slipped into the wrong column. */
export const LONGEST_CELL = 300
/** RFC 5321: an address has at most 254 characters. */
export const LONGEST_EMAIL = 254
/** Problems listed of one file: enough to mend a column, few enough to read. */
export const MOST_PROBLEMS = 100
/** Differences shown in full; the counts always cover all. */
export const MOST_DIFFERENCES = 200
/** Body of an import in bytes: 60,000 rows of 180 characters, with a third more when sent as base64. */
export const LARGEST_FILE = 15_000_000
/** Nobody at work today was hired before; an earlier year is a slip (such as 0202 for 2020). */
export const EARLIEST_DATE = '1940-01-01'
/** Days a hire, an end or a change may lie ahead: three years cover any notice period. */
export const FURTHEST_AHEAD_DAYS = 1_096
/** Managers above one person. The deepest real organisations have about 15; app.rebuild_standing stops at 40. */
export const LONGEST_CHAIN = 30
/** A role is looked at again after two years at the latest (access matrix, A3). */
export const LONGEST_GRANT_DAYS = 731
/** One stretch away: a parental leave of three years, as some countries have it, and a day. */
export const LONGEST_LEAVE_DAYS = 1_096
/** Days an API token lives at most (access matrix, X9): it should end before everybody has forgotten it. */
export const TOKEN_DAYS_AT_MOST = 90
/** Days it lives when nobody says how long. */
export const TOKEN_DAYS = 30
/** Share of manager links one import may change without a second look (access matrix, A2): more is rarely meant. */
export const SECOND_LOOK_SHARE = 0.05
/** Below this many changes nobody is asked twice: in a team of twenty, one new lead is more than five per cent. */
export const SECOND_LOOK_LEAST = 5
/** Days an import waits for an administrator before its file is thrown away: a fortnight covers a holiday, and the file is older than the truth by then. */
export const HELD_IMPORT_DAYS = 14
/** Days before a role or its review ends in which it stands among the problems. */
export const ROLE_ENDS_SOON_DAYS = 30
/** Days before a manager's last day in which their reports stand among the problems: a hand-over takes a few weeks. */
export const MANAGER_LEAVES_SOON_DAYS = 30
/** People of one page of a problem, and of one step of the organisation chart. */
export const DESK_PAGE = 50
