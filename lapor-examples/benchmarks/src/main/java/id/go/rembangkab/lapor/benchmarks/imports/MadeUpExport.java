// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.benchmarks.imports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Writes a file in the layout of the SP4N-LAPOR! export, of any size, the same for the same size. */
final class MadeUpExport {
    private static final String HEADER = "Tracking ID;Tanggal Laporan Masuk;Waktu Laporan Masuk;Nama Pelapor;"
            + "Klasifikasi Laporan;ID Kategori;Kategori;Judul Laporan;Isi Laporan Awal;Isi Laporan Akhir;"
            + "Tipe Laporan (Anonim/Rahasia);Sumber Laporan;Instansi Induk;ID Instansi Terdisposisi;"
            + "Instansi Terdisposisi;Status Laporan;Alasan Tunda/Arsip;Provinsi;Kota/Kabupaten;Kecamatan;Kelurahan;"
            + "Rating\n";
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"
    };
    private static final String[] STATUSES = {
        "Belum Diverifikasi", "Terverifikasi", "Proses", "Ditanggapi oleh Pelapor", "Ditutup oleh Sistem", "Selesai"
    };
    private static final String[] SOURCES = {"Website", "WhatsApp", "Twitter", "SMS", "Instagram"};
    private static final String[] SENTENCES = {
        "Jalan di depan pasar berlubang dan belum ditambal.",
        "Lampu di perempatan padam sejak minggu lalu.",
        "Mohon penjelasan tentang syarat bantuan.",
        "Saluran air tersumbat; setiap hujan air naik ke jalan.",
        "Petugas \"\"loket\"\" belum memberi jawaban."
    };

    private MadeUpExport() {}

    static void write(Path file, int rows) throws IOException {
        Random random = new Random(rows);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("Laporan Pengaduan\n\n");
            out.write(HEADER);
            for (int i = 0; i < rows; i++) {
                out.write(row(10_000_000 + i, random));
            }
        }
    }

    private static String row(int number, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 4 + random.nextInt(4); i++) {
            text.append(pick(SENTENCES, random)).append(i % 3 == 2 ? '\n' : ' ');
        }
        int agency = random.nextInt(40);
        return number + ";" + (1 + random.nextInt(28)) + " " + pick(MONTHS, random) + " 2025;"
                + (7 + random.nextInt(10)) + ":" + (10 + random.nextInt(50)) + ";Pelapor " + number
                + ";Pengaduan;12;Jalan;Laporan nomor " + number + ";\"" + text + "\";;;" + pick(SOURCES, random)
                + ";Kabupaten;OPD-" + agency + ";Dinas Contoh " + agency + ";" + pick(STATUSES, random)
                + ";;Jawa Tengah;Kab. Rembang;Lasem;Contohrejo;\n";
    }

    private static String pick(String[] words, Random random) {
        return words[random.nextInt(words.length)];
    }
}
