import type { NextConfig } from 'next';

const config: NextConfig = {
  poweredByHeader: false,
  images: { unoptimized: true },
  // Metadata belongs in the head for every reader, not only for known bots.
  htmlLimitedBots: /.*/,
  typescript: { ignoreBuildErrors: false },
};

export default config;
