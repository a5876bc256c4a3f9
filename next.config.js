/** @type {import('next').NextConfig} */
export default {
  reactStrictMode: true,
  poweredByHeader: false,
  // Database drivers stay out of the bundle: they are loaded from node_modules at run time.
  serverExternalPackages: ['pg', '@prisma/adapter-pg', '@prisma/client'],
  // `npm run verify` checks the types, tests included; a build on a user's machine need not do it again.
  typescript: { ignoreBuildErrors: true },
}
