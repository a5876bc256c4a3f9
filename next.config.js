/** @type {import('next').NextConfig} */
export default {
  reactStrictMode: true,
  poweredByHeader: false,
  // Database drivers stay out of the bundle: they are loaded from node_modules at run time.
  serverExternalPackages: ['pg', '@prisma/adapter-pg', '@prisma/client'],
}
