/** What a route of the app is given: parts of its path, and its query, both still to come. */
export interface RouteProps<Params extends object = object> {
  params: Promise<Params>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}
