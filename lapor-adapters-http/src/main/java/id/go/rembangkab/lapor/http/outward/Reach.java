// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.outward;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/** Which addresses a webhook may lead to. */
public enum Reach {
    /**
     * Those of the public internet, by https: neither this machine nor its network, where a webhook could be aimed at what
     * trusts its neighbours, such as the metadata service of a cloud.
     */
    PUBLIC,
    /** Any, http too: for a system of the own office, named by the operator. */
    ANY;

    boolean allows(InetAddress address) {
        return this == ANY || isPublic(address);
    }

    private static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet6Address ? isPublic6(bytes) : isPublic4(bytes);
    }

    /** What {@link Inet4Address} itself has no question for: this network, shared, reserved and test networks. */
    private static boolean isPublic4(byte[] ip) {
        int a = ip[0] & 0xff;
        int b = ip[1] & 0xff;
        boolean shared = a == 100 && (b & 0xc0) == 64;
        boolean protocols = a == 192 && b == 0 && ip[2] == 0;
        boolean benchmarks = a == 198 && (b & 0xfe) == 18;
        return a != 0 && a < 240 && !shared && !protocols && !benchmarks;
    }

    /** Global unicast only, and none of the ways in which an IPv4 address hides in an IPv6 one. */
    private static boolean isPublic6(byte[] ip) {
        boolean global = (ip[0] & 0xe0) == 0x20;
        boolean sixToFour = ip[0] == 0x20 && ip[1] == 0x02;
        boolean special = ip[0] == 0x20 && ip[1] == 0x01 && (ip[2] & 0xfe) == 0;
        return global && !sixToFour && !special;
    }
}
