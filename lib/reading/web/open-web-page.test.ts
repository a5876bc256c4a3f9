import { describe, expect, it } from 'vitest'
import { openWebPage } from './open-web-page'

const lines = (html: string) =>
  openWebPage('a.html', new TextEncoder().encode(html)).lines.map(({ text, cells }) => cells ?? text)

describe('openWebPage', () => {
  it('sets paragraphs, headings and lists apart, and leaves out what nobody sees', () =>
    expect(
      lines(`<html><head><title>x</title></head><body><script>no()</script><p hidden>no</p>
        <h2>Being <b>healthy</b></h2>Nurses visit
        every&nbsp;school.<p>Teeth are<br>good.</p>
        <ul><li>milk</li><li><p>fruit</p><ul><li>apples</ul></ul><p style="display:none">no</p>
        <ol start=4><li>Visit farms.<li>Count.</ol></body></html>`),
    ).toEqual([
      '## Being healthy',
      '',
      'Nurses visit every\u00a0school.',
      '',
      'Teeth are',
      'good.',
      '',
      '• milk',
      '• fruit',
      '  • apples',
      '4. Visit farms.',
      '5. Count.',
    ]))

  it('takes rows for rows, with the bounds of the paragraphs in a cell', () =>
    expect(
      lines(`<p>Summary</p><table><tr><th>Strengths</th><th>Needs</th></tr>
        <tr><td><p>Staying safe:</p><ul><li>belts</ul></td><td></td></tr></table><p>End</p>`),
    ).toEqual(['Summary', '', ['Strengths', 'Needs'], ['<p>Staying safe:</p> • belts', ''], '', 'End']))

  it('takes a table that only places things on the page for running text', () =>
    expect(
      lines(
        '<table><tr><td><p>Dear Ms Bold</p><table><tr><td>Adoption</td><td>3</td></tr></table></td></tr></table>',
      ),
    ).toEqual(['Dear Ms Bold', '', ['Adoption', '3']]))

  it('knows the bullets that Word draws in fonts of its own', () =>
    expect(
      lines(
        "<p class=MsoList><span style='font-family:Symbol'>·<span>&nbsp;&nbsp;</span></span>milk</p><p>§&nbsp; fruit",
      ),
    ).toEqual(['• milk', '• fruit']))

  it('goes as deep as a page does', () => expect(lines(`${'<div>'.repeat(20_000)}deep`)).toEqual(['deep']))
})
