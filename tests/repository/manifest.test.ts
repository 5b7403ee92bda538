import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json';
import pkg from '../../package.json';

describe('the manifest', () => {
  it('asks for these permissions and no others', () => {
    expect(manifest.permissions).toEqual(['storage', 'unlimitedStorage', 'alarms', 'scripting', 'sidePanel']);
    expect(manifest.host_permissions).toEqual(['https://*.lightning.force.com/*']);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });

  it('runs only on the hosts it may read, in the top frame, never in private windows', () => {
    expect(manifest.content_scripts.flatMap((script) => script.matches)).toEqual(manifest.host_permissions);
    expect(manifest.content_scripts.some((script) => 'all_frames' in script)).toBe(false);
    expect(manifest.incognito).toBe('not_allowed');
  });

  it('exposes nothing to pages, and lets its own pages load nothing from elsewhere', () => {
    expect('web_accessible_resources' in manifest).toBe(false);
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*|data:/);
  });

  it('carries the version of the package', () => {
    expect(manifest.version).toBe(pkg.version);
  });
});
