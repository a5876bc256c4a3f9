/** The address of every page: one parameter map a page, used by the page, its links and its exports. */
export { authoritiesHref, loadAuthoritiesParams } from './authorities'
export { type AuthorityParams, authorityHref, loadAuthorityParams } from './authority'
export {
  type CompareAddress,
  type CompareParams,
  compareHref,
  councilsParam,
  loadCompareParams,
} from './compare'
export {
  changesHref,
  type DataAddress,
  type DataParams,
  dataHref,
  disagreementsHref,
  loadDataParams,
} from './data'
export { MOST_COUNCILS, type Note } from './parameters'
export { reportHref } from './report'
export type { RouteProps } from './route'
