// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.architecture.broken.complaint;

import id.go.rembangkab.lapor.architecture.broken.desk.Desk;

record KnowsTheDesk(Desk desk) {}
