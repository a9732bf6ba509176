// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import id.go.rembangkab.lapor.contract.DetectorContract;
import java.util.List;

class StandardDetectorContractTest extends DetectorContract {
    @Override
    protected Detector detector() {
        return Detector.standard();
    }

    @Override
    protected List<String> examples() {
        return List.of(
                "NIK saya 3317015708900002",
                "Hubungi 0812-0000-1111 atau siti@contoh.id",
                "Nama saya Siti Contoh, alamat Jl. Melati No. 3 RT 02/RW 05");
    }
}
