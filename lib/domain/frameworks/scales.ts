import type { Scale, Step } from '../grades'

const words = (best: string, good: string, middle: string, low: string): Scale => ({
  digits: false,
  steps: { 4: { word: best }, 3: { word: good }, 2: { word: middle }, 1: { word: low } },
})

/** APA 2005 prose about the five outcomes; the letter's key prints 'Very good' at the top. */
export const OUTCOMES_2005: Scale = {
  digits: false,
  steps: {
    4: { word: 'Very good', also: ['excellent', 'outstanding'] },
    3: { word: 'Good', also: ['promising'] },
    2: { word: 'Satisfactory', also: ['adequate', 'satisfactorily', 'adequately'] },
    1: { word: 'Inadequate', also: ['unsatisfactory', 'poor'] },
  },
}

/** APA 2006 to 2008 and JAR prose. */
export const OUTCOMES_2006: Scale = {
  digits: false,
  steps: {
    4: { word: 'Outstanding', also: ['excellent'] },
    3: { word: 'Good' },
    2: { word: 'Adequate', also: ['adequately', 'satisfactory'] },
    1: { word: 'Inadequate', also: ['inadequately'] },
  },
}

/** APA service rows: a digit whose key has no one-word labels; the phrases are the key's, shortened. */
export const SERVICE_DIGITS: Scale = {
  digits: true,
  steps: {
    4: { word: 'Well above minimum requirements' },
    3: { word: 'Consistently above minimum requirements' },
    2: { word: 'Only minimum requirements' },
    1: { word: 'Below minimum requirements' },
  },
}

export const CAPACITY_DIGITS_2005: Scale = {
  ...words('Very good', 'Good/promising', 'Adequate', 'Inadequate'),
  digits: true,
}

export const CAPACITY_DIGITS_2006: Scale = {
  digits: true,
  steps: {
    4: { word: 'Excellent/outstanding', also: ['excellent / outstanding', 'outstanding', 'excellent'] },
    3: { word: 'Good' },
    2: { word: 'Adequate' },
    1: { word: 'Inadequate' },
  },
}

/** APA 2007 and 2008: every row a digit under '4: outstanding/excellent; 3: good; 2: adequate; 1: inadequate'. */
export const APA_DIGITS_2007: Scale = {
  digits: true,
  steps: {
    4: { word: 'Outstanding/excellent', also: ['outstanding / excellent', 'outstanding', 'excellent'] },
    3: { word: 'Good' },
    2: { word: 'Adequate' },
    1: { word: 'Inadequate' },
  },
}

/** JAR 2005 to mid-2007: the same four digits, whose words were still printed in more than one way. */
export const JAR_DIGITS_2005: Scale = {
  digits: true,
  steps: {
    4: { word: 'Outstanding', also: ['outstanding/excellent', 'excellent/outstanding', 'excellent'] },
    3: { word: 'Good' },
    2: { word: 'Adequate', also: ['adequate/satisfactory', 'satisfactory/adequate', 'satisfactory'] },
    1: { word: 'Inadequate', also: ['inadequate/weak', 'weak/inadequate', 'weak'] },
  },
}

/** JAR 2007 to 2009: digits under the printed line '4: outstanding; 3: good; 2: adequate; 1: inadequate'. */
export const JAR_DIGITS: Scale = { ...words('Outstanding', 'Good', 'Adequate', 'Inadequate'), digits: true }

/** 2009 to 2013. Ofsted's later tables write the third step in the words of the frameworks that followed. */
export const ADEQUATE_WORDS: Scale = {
  digits: false,
  steps: {
    4: { word: 'Outstanding' },
    3: { word: 'Good' },
    2: { word: 'Adequate', relabelled: ['requires improvement to be good'] },
    1: { word: 'Inadequate' },
  },
}

const performs = (how: string): Step => ({
  word: `Performs ${how}`,
  also: [`perform ${how}`, `performing ${how}`],
})

/** Annual rating 2009 to 2011. The letters print a digit behind the words at times: 'Performs well (3)'. */
export const PERFORMS_WORDS: Scale = {
  digits: false,
  steps: {
    4: performs('excellently'),
    3: performs('well'),
    2: performs('adequately'),
    1: performs('poorly'),
  },
}

/** SIF and ILACS. SIF covers usually print the third step short. */
export const REQUIRES_IMPROVEMENT_WORDS: Scale = {
  digits: false,
  steps: {
    4: { word: 'Outstanding' },
    3: { word: 'Good' },
    2: {
      word: 'Requires improvement',
      also: ['requires improvement to be good', 'require improvement', 'require improvement to be good'],
    },
    1: { word: 'Inadequate' },
  },
}

export const REQUIRES_IMPROVEMENT_TO_BE_GOOD_WORDS: Scale = {
  digits: false,
  steps: {
    4: { word: 'Outstanding' },
    3: { word: 'Good' },
    2: {
      word: 'Requires improvement to be good',
      also: ['requires improvement', 'require improvement', 'require improvement to be good'],
    },
    1: { word: 'Inadequate' },
  },
}
