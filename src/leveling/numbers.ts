/** Bytes of a framework's file. The longest public ladders have about 200,000; more is another document. */
export const LARGEST_FRAMEWORK_FILE = 2_000_000
/** Characters of one expectation: a screen of text. Longer is a chapter, and nobody holds work against a chapter. */
export const LONGEST_EXPECTATION = 6_000
/** Characters of a name: longer is a sentence that slipped into the wrong place. */
export const LONGEST_NAME = 200
/** Characters of a code; a person's level is stored by it. */
export const LONGEST_CODE = 40
/** Levels, dimensions, expectations: several times the largest public frameworks. */
export const MOST_TRACKS = 60
export const MOST_LEVELS = 300
export const MOST_DIMENSIONS = 300
export const MOST_EXPECTATIONS = 20_000
/** Values in a YAML file once its aliases are followed: a framework has a few thousand, a bomb has billions. */
export const MOST_YAML_VALUES = 200_000
/** Nesting in a YAML file: a framework needs six. */
export const DEEPEST_YAML = 30
/** Problems listed of one file: enough to mend it, few enough to read. */
export const MOST_FILE_PROBLEMS = 50
/** Words of a stretch that two texts share when they are compared. Two: expectations are short, and three words leave too few stretches. */
export const STRETCH_WORDS = 2
/** Share of stretches from which two neighbours read the same though words differ that weigh something. A word changed in twenty leaves 0.8. */
export const INDISTINCT_LIKENESS = 0.8
/** The same, where only words of degree differ ("very", "often"): nobody can see the difference in somebody's work. */
export const INDISTINCT_BUT_FOR_DEGREE = 0.5
/** Observations that say how far they reached before anything is said about scope: with fewer it is too early. */
export const SCOPED_OBSERVATIONS_LEAST = 3
/** Observations at the claimed scope or independence that carry a level: one is an episode. */
export const AT_LEVEL_LEAST = 2
