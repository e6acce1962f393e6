// Who applies, and whether the word for it also says for whom.
import { describe, expect, it } from 'vitest'
import { readApplicants } from '../../../answers/question/applicants.ts'
import { readQuestion } from '../../../answers/question/question.ts'

const read = (text: string) => readApplicants(readQuestion(text)).map(({ value }) => value)

describe('readApplicants', () => {
  it.each(['grønlandsk', 'kurdisk', 'etnisk'])(
    'takes a %s association for the applicant and for whom it is',
    (people) => {
      expect(read(`Vi er en ${people} forening, hvad kan vi søge?`)).toEqual([
        expect.objectContaining({
          self: true,
          subject: true,
          types: expect.arrayContaining(['civilsamfund']),
        }),
      ])
    },
  )

  it('takes a small association for the applicant alone', () => {
    expect(read('Vi er en lille forening, hvad kan vi søge?')).toEqual([
      expect.objectContaining({ self: true, subject: false }),
    ])
  })

  it('takes who is named as an example of them, too', () => {
    const asked =
      'Er der puljer, hvor det er uddannelsesinstitutioner (fx en professionshøjskole), der kan ansøge?'
    expect(read(asked)).toEqual([expect.objectContaining({ types: ['uddannelsesinstitution'] })])
  })
})
