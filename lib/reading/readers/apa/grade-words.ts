import { GRADES, plainWord, type Scale } from '@/lib/domain/grades'

/** The words of a scale as one pattern, longest first, so that 'very good' is never read as 'good'. */
export const wordsOf = (scale: Scale): string =>
  GRADES.flatMap(grade => [plainWord(scale.steps[grade].word), ...(scale.steps[grade].also ?? [])])
    .sort((one, other) => other.length - one.length)
    .map(word => word.replace(/\//g, '\\/'))
    .join('|')
