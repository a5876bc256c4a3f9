import { GRADES, type Grade, gradeOf, type Scale } from '@/lib/domain/grades'

/**
 * A scale for grades told about other inspections, whatever their framework: the best and worst words of every
 * regime are the same, and the two in the middle have never crossed.
 */
export const ANY_SCALE: Scale = {
  digits: false,
  steps: {
    4: { word: 'Outstanding', also: ['excellent'] },
    3: { word: 'Good' },
    2: {
      word: 'Adequate',
      also: [
        'satisfactory',
        'requires improvement',
        'requires improvement to be good',
        'require improvement',
        'require improvement to be good',
        'required improvement',
        'required improvement to be good',
        'requiring improvement',
        'requiring improvement to be good',
      ],
    },
    1: { word: 'Inadequate' },
  },
}

/** The words of a scale as the source of a pattern, longest first: 'requires improvement to be good|outstanding|...'. */
export const gradeWords = (scale: Scale): string =>
  GRADES.flatMap(grade => [scale.steps[grade].word, ...(scale.steps[grade].also ?? [])])
    .map(word => word.toLowerCase())
    .sort((a, b) => b.length - a.length)
    .join('|')

/** The grade a word told about another inspection stands for. */
export const anyGrade = (word: string): Grade | null => gradeOf(ANY_SCALE, word)
