// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.benchmarks.privacy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The complaints both read: those of a file, one a line ({@code -Dcorpus=FILE}), or made-up ones of the same manner. */
final class Corpus {
    private static final int MADE_UP = 800;
    private static final String[] PLAIN = {
        "Jalan di depan pasar rusak parah dan sudah dua kali memakan korban. ",
        "Lampu penerangan mati total sejak 12/03/2024, mohon segera diperbaiki. ",
        "Biaya pengurusan surat Rp 350.000 tanpa kuitansi, padahal menurut Perda No. 5 Tahun 2019 gratis. ",
        "Bau kandang ayam di RT 07 RW 06 Desa Suntri sangat menyengat. ",
        "Pelayanan di puskesmas sangat lambat, pasien menunggu sejak pagi sampai sore. ",
        "Truk tambang lewat setiap malam di KM 18+200 arah Blora. ",
        "Sudah telepon kantor (0295) 691000 tidak diangkat. ",
        "Nomor tiket laporan saya 7001850 belum dijawab. "
    };
    private static final String[] PERSONAL = {
        "Nama saya Bambang Contoh Widodo. ",
        "NIK saya 3317 0145 0290 0003 ditolak sistem. ",
        "Bisa hubungi saya di 0812-0000-1111. ",
        "Saya tinggal di Jl. Melati No. 14 RT 02 RW 03 Desa Suntri. ",
        "Email contoh.warga@mail.example.com. ",
        "Rekening BRI 1234 5678 9012 345 a.n. Siti Contoh. "
    };

    private Corpus() {}

    static List<String> texts() {
        String file = System.getProperty("corpus");
        if (file == null) {
            return madeUp();
        }
        try {
            return Files.readAllLines(Path.of(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("corpus " + file + ": expected one text a line", e);
        }
    }

    private static List<String> madeUp() {
        Random random = new Random(17);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < MADE_UP; i++) {
            StringBuilder text = new StringBuilder();
            for (int s = 0; s < 4; s++) {
                boolean personal = random.nextInt(3) == 0;
                String[] from = personal ? PERSONAL : PLAIN;
                text.append(from[random.nextInt(from.length)]);
            }
            texts.add(text.toString());
        }
        return texts;
    }
}
